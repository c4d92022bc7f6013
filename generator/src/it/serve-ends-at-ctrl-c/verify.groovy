import java.util.concurrent.TimeUnit

assert new File(basedir, 'build.log').readLines().findAll { it.startsWith('[') && !it.startsWith('[\u001b') } == []
assert new File(basedir, 'site-output/index.html').exists()
def before = basedir.listFiles()*.name.toSet()

// Also where Maven is quiet: it still says where the site is and how to stop.
for (quiet in [[], ['-q']]) {
  // The process itself, as in a terminal: a signal that its parent ignores would be ignored by it too.
  def maven = new File(System.getProperty('maven.home'), 'bin/mvn').path
  def builder = new ProcessBuilder('env', '--default-signal=INT', maven, '-B', '-o', "-Dmaven.repo.local=$localRepositoryPath".toString(),
      'rapporteur:serve', '-Drapporteur.port=0', *quiet)
  def process = builder.directory(basedir).redirectErrorStream(true).start()
  def lines = []
  try {
    def output = process.inputReader()
    for (def line = output.readLine(); line != null; line = output.readLine()) {
      lines << line
      def address = (line =~ /The site is shown at (http:\S+)/)
      if (address.find()) {
        assert new URL(address.group(1) + 'about/').text.contains('<h1>About</h1>')
        assert "kill -INT ${process.pid()}".execute().waitFor() == 0
      }
    }
    assert process.waitFor(30, TimeUnit.SECONDS) : "still running: $lines"
  } finally {
    process.destroyForcibly()
  }

  // 128 and the number of the signal, as of every process that was interrupted; and no word of a failure.
  assert process.exitValue() == 130
  assert lines.any { it.contains('Ctrl+C stops it') }
  assert lines.every { !it.contains('[ERROR]') && !it.contains('[WARNING]') && !it.contains('\r') && !it.contains('Exception') }
  assert basedir.listFiles()*.name.toSet() == before
  assert quiet.isEmpty() || lines.count { it.contains(' ') } == 1 : lines
}
