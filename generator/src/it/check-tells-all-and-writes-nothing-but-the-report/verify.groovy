import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def (before, first, second, third, fourth) = log.split('Scanning for projects')

assert first =~ /no errors and \d+ warnings? in 3 files\. Next: \S+mvn package/
assert second =~ /Failed to execute goal .*: no errors and \d+ warnings? in 3 files\. Next: mend what is named above, and check again\./
assert third =~ /2 errors and no warnings in 3 files\. Next: mend what is named above/
assert third.contains('More: errors/rules/unknown-key.md')
assert fourth =~ /rapporteur\.failOn wants error, warning or never/
assert !new File(basedir, 'site-output').exists()

// On GitHub, each finding is a command at the margin.
assert first =~ /(?m)^::warning file=content\/about\.md,line=5,col=9,title=raw-html::/

def report = new JsonSlurper().parse(new File(basedir, 'errors/report.json'))
assert report.errors == 2
assert report.findings.find { it.rule == 'unknown-key' }.with {
  file == 'content-with-errors/about.md' && line == 3 && column == 1 && source == 'tilte: About'
}
def sarif = new JsonSlurper().parse(new File(basedir, 'errors/report.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results*.ruleId.sort() == ['dead-link', 'unknown-key']
assert sarif.runs[0].results.every { sarif.runs[0].tool.driver.rules[it.ruleIndex].id == it.ruleId }
assert new JsonSlurper().parse(new File(basedir, 'errors/code-quality.json'))*.location*.path.size() == 2

// What each rule means lies beside, and a summary for the pull request.
assert new File(basedir, 'errors/rules/unknown-key.md').text.startsWith('# unknown-key')
assert new File(basedir, 'errors/report.schema.json').exists()
def summary = new File(basedir, 'errors/summary.md').text
assert summary.startsWith('## 2 errors and no warnings in 3 files')
assert summary.contains('- **error** `content-with-errors/about.md:3:1`')

// What is quoted from the files is not obeyed by the git host.
assert first =~ /(?s)::stop-commands::(\S+)\n.*raw-html.*\n::\1::\n::warning file=/

// A revision that somebody names is to be there; only what a git host names may be missing.
assert new File(basedir, 'build.log').text =~ /rapporteur\.against wants a branch, a tag or a commit, and git knows no \W+nope\W+ here/
