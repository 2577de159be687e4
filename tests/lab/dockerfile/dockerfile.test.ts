import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'base-by-tag.Dockerfile': 'eclipse-temurin:21.0.11_10-jre-noble is not pinned by a sha256 digest',
    'copy-from-missing-stage.Dockerfile': '--from=biuld is no stage of this file',
    'digest-too-short.Dockerfile': 'is not pinned by a sha256 digest',
    'lets-env-file-in.dockerignore': 'lets .env into the build context',
    'misspelled-instruction.Dockerfile': 'COPPY',
    'secret-in-env.Dockerfile': 'DB_PASSWORD',
    'shell-form-entrypoint.Dockerfile': 'the last stage needs an ENTRYPOINT in exec form',
    'tag-comment-of-another-image.Dockerfile': 'the line above must be the comment "# eclipse-temurin:21.0.10_7-jre-noble"',
    'unknown-mount-type.Dockerfile': 'there is no mount type "cashe"',
    'user-by-name.Dockerfile': 'the last stage must end as a numeric user other than 0',
    'user-root.Dockerfile': 'the last stage must end as a numeric user other than 0',
  },
});
