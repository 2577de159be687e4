// A step of our shared library: the commits of this build as lines of text. Jenkins' own objects for them cannot be saved to disk, so
// they are used inside one method that is never interrupted, and plain strings leave it.

// region: non-cps
@NonCPS
List<String> call() {
  currentBuild.changeSets.collectMany { changes ->
    changes.items.collect { "${it.commitId.take(8)} ${it.msg}".toString() }
  }
}
// endregion: non-cps
