import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  settings: { mustStayOut: ['dump.sql'] },
  faults: {
    'base-by-tag.Dockerfile': 'line 2: debian:13-slim is not pinned by a sha256 digest',
    'copy-from-missing-stage.Dockerfile': 'line 6: --from=biuld is no stage of this file',
    'digest-too-short.Dockerfile': 'is not pinned by a sha256 digest',
    'lets-env-file-in.dockerignore': 'lets .env into the build context\nlets id_rsa into the build context\nlets dump.sql into the build context',
    'misspelled-instruction.Dockerfile': 'line 6: unknown instruction: COPPY',
    'secret-in-env.Dockerfile': 'DB_PASSWORD',
    'shell-form-entrypoint.Dockerfile': 'JSON arguments recommended for ENTRYPOINT',
    'unknown-mount-type.Dockerfile': 'there is no mount type "cashe"',
    'user-by-name.Dockerfile': 'the last stage must end as a numeric user other than 0',
    'user-root.Dockerfile': 'the last stage must end as a numeric user other than 0',
  },
});
