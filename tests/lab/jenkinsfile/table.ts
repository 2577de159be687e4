/** Our list of Jenkins' declarative syntax, after https://www.jenkins.io/doc/book/pipeline/syntax/ (read in November 2026). */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Sections of `pipeline` and of `stage`, each allowed once. */
export const pipelineSections = words('agent environment options parameters triggers tools libraries stages post');
export const stageSections = words('agent environment options tools input when failFast post steps stages parallel matrix');
/** What a stage does: exactly one of these. */
export const stageBodies = words('steps stages parallel matrix');

/** What may be directly inside a section's block; a section that is not here may hold anything. */
export const members: Record<string, string[]> = {
  agent: words('label node docker dockerfile kubernetes'),
  options: words(`buildDiscarder checkoutToSubdirectory disableConcurrentBuilds disableResume disableRestartFromStage lock newContainerPerStage
    overrideIndexTriggers parallelsAlwaysFailFast preserveStashes quietPeriod rateLimitBuilds retry skipDefaultCheckout
    skipStagesAfterUnstable timeout timestamps`),
  parameters: words('string text booleanParam choice password'),
  triggers: words('cron pollSCM upstream'),
  post: words('always changed fixed regression aborted failure success unstable unsuccessful notBuilt cleanup'),
  when: words(`allOf anyOf beforeAgent beforeInput beforeOptions branch buildingTag changelog changeset changeRequest environment equals
    expression isRestartedRun not tag triggeredBy`),
  input: words('message id ok submitter submitterParameter parameters'),
};

/** Steps that a Jenkins with the suggested plugins has; a pack names those of further plugins in its settings. */
export const steps = words(`archiveArtifacts bat build catchError checkout deleteDir dir echo error fileExists git input isUnix junit library load
  lock mail milestone node parallel powershell properties pwd pwsh readFile retry script sh sleep stash step timeout timestamps tool unstable
  unstash waitUntil warnError withCredentials withEnv wrap writeFile ws`);
