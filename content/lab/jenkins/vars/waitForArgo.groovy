// A step of our shared library: waits until Argo CD has one service running in one environment. The name of this file is the name of
// the step.

// region: step
def call(Map release) {
  if (!release.service || !release.environment) {
    error 'waitForArgo needs service: and environment:'
  }
  withEnv([
    "APPLICATION=${release.service}-service-${release.environment}",
    "WAIT_SECONDS=${release.seconds ?: 420}"
  ]) {
    withCredentials([string(credentialsId: 'argocd-token',
      variable: 'ARGOCD_AUTH_TOKEN')]) {
      sh '''
        argocd app get "$APPLICATION" --refresh > /dev/null
        argocd app wait "$APPLICATION" --sync --health \
          --timeout "$WAIT_SECONDS"
      '''
    }
  }
}
// endregion: step
