/** The few answers of STS and S3 that `terraform init` needs to accept an S3 backend: an account, and an empty bucket. */
import { createServer } from 'node:http';
import { portOf } from '../narrow.ts';

/** A running fake: give `environment` to Terraform, and `close` it afterwards. */
export interface FakeAws {
  environment: Record<string, string>;
  close(): Promise<void>;
}

const emptyBucket = '<ListBucketResult><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>';

function identity(account: string): string {
  const result = `<Account>${account}</Account><Arn>arn:aws:iam::${account}:user/fake</Arn><UserId>fake</UserId>`;
  return `<GetCallerIdentityResponse><GetCallerIdentityResult>${result}</GetCallerIdentityResult></GetCallerIdentityResponse>`;
}

/** Listens on 127.0.0.1 at a free port. Terraform's AWS_ACCESS_KEY_ID must be the account id; there is no real key. */
export async function startFakeAws(): Promise<FakeAws> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      // The access key is the account: the caller decides which account Terraform believes to be in.
      const account = request.headers.authorization?.match(/Credential=(\d{12})\//)?.[1] ?? '';
      const answer = request.method === 'POST' ? identity(account) : request.url?.includes('list-type=2') ? emptyBucket : undefined;
      response.writeHead(answer ? 200 : 404, { 'content-type': 'text/xml' });
      response.end(answer ?? '<Error><Code>NoSuchKey</Code></Error>');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${portOf(server)}`;
  return {
    environment: { AWS_ENDPOINT_URL: endpoint, AWS_SECRET_ACCESS_KEY: 'none', AWS_EC2_METADATA_DISABLED: 'true' },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
