def log = new File(basedir, 'build.log').text

def digests(File folder) {
  def files = new TreeMap()
  folder.eachFileRecurse(groovy.io.FileType.FILES) { files[folder.relativePath(it)] = it.bytes.digest('SHA-256') }
  return files
}
def before = digests(new File(basedir, 'before'))
assert before.containsKey('about/index.html')
assert digests(new File(basedir, 'site-output')) == before

// Both errors are told, by file and line: what, where in the line, and what to do.
// (\W+ stands for quotes: in some locales Maven cannot print them.)
assert log =~ /\[ERROR\] content-with-errors\/about\.md:3:1: error: \W+tilte\W+ is not a key of a page\. \[unknown-key]\n    tilte: About\n    \^\n  Did you mean \W+title\W+\?/
assert log =~ /\[ERROR] content-with-errors\/index\.md:5:\d+: error: .*nowhere\.md.* \[dead-link]\n    Read \[the call]\(nowhere\.md\)\.\n +\^\n  \S/
assert log.indexOf('about.md:3:1') < log.indexOf('index.md:5:')
assert log =~ /Failed to execute goal .*: \d errors and no warnings in 3 files\. site-output is as it was\./

assert log.count('BUILD SUCCESS') == 2
assert log.count('BUILD FAILURE') == 1
assert !(log =~ /(?m)^\s+at \S+\(|^Caused by|Exception in thread/)
