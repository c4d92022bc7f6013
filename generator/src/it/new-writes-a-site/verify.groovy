def (before, written, built, misplaced, nowhere, page, strict, again) = new File(basedir, 'build.log').text.split('Scanning for projects')
def record = new File(basedir, 'record')
def year = new File(record, 'content/programme/activity').list().find { it ==~ /20\d\d/ }

assert written.contains('Written: record/pom.xml') && written.contains('cd record && mvn package')
def pom = new File(record, 'pom.xml').text
assert pom.readLines().size() < 30
assert pom.contains('<artifactId>record</artifactId>') && !pom.contains('@')
// Whoever gets the project gets the plugin with it.
def plugin = new File(record, '.rapporteur/org/rapporteur/rapporteur-maven-plugin').listFiles()[0]
assert plugin.list().collect { it.replaceFirst('.*[0-9](?=[.])', '') }.sort() == ['.jar', '.jar.sha1', '.pom', '.pom.sha1']
assert pom.contains('.rapporteur</url>')
assert new File(record, '.gitignore').text.contains('/site-output/')
assert !new File(record, 'gitignore').exists()

assert built.contains('no errors and no warnings')
def meeting = new File(record, "site-output/programme/activity/${year}/meetings/01/index.html").text
assert meeting.contains('Jane Example') && meeting.contains('id="p3"')

// A cycle is offered to who names its activity, and a meeting to who names no place in it.
assert misplaced.contains('A meeting cannot stand in programme/activity, which is an activity.')
assert misplaced.contains("mvn -N rapporteur:new -Dtype=meeting -Din=programme/activity/${year}")
assert nowhere.contains('An annex cannot stand in the top folder')

assert page.contains('Written: content/rules.md')
assert strict.contains('no errors and no warnings')
assert new File(record, 'site-output/rules/index.html').exists()

assert again.contains('A new site wants an empty folder') && again.contains('content, pom.xml')
