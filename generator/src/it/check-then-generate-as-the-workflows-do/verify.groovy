import java.util.zip.ZipFile

def goals = new File(basedir, 'invoker.properties').readLines().findAll { it.startsWith('invoker.goals.') }*.split(' = ', 2)*.last()
def jar = new File(localRepositoryPath, 'org/rapporteur/rapporteur-maven-plugin').listFiles().findAll { it.directory }
        .collectMany { it.listFiles().findAll { it.name ==~ /rapporteur-maven-plugin-[^-]+\.jar/ } }.first()
def site = { name -> new ZipFile(jar).withCloseable { zip -> zip.getInputStream(zip.getEntry("org/rapporteur/author/site/$name")).text } }
def gitHub = (site('.github/workflows/site.yml') =~ /run: mvn -B -ntp (.*)/).collect { it[1] }
def gitLab = (site('.gitlab-ci.yml') =~ /- mvn -B -ntp (.*)/).collect { it[1] }
assert gitHub == [goals[0], goals[1] + '"$ADDRESS"']
assert gitLab == [goals[0], 'rapporteur:generate', goals[2].replace('https://group.example/record', '"$CI_PAGES_URL"')]

def (before, check, generate, pages, wrong) = new File(basedir, 'build.log').text.split('Scanning for projects')
assert check.contains('no errors and no warnings in 3 files. Next: `mvn package` makes the site.')
assert generate.contains('The site is in')

// An empty address leaves that of site.yaml, and the host's own takes its place.
assert new File(basedir, 'site-output/sitemap.xml').text.contains('<loc>https://example.org/about/</loc>')
assert new File(basedir, 'public/sitemap.xml').text.contains('<loc>https://group.example/record/about/</loc>')
assert new File(basedir, 'public/404.html').text.contains('href="/record/"')

// An error ends the job, and shows at its line.
assert wrong =~ /(?m)^::error file=content-with-errors\/index\.md,line=3,col=1,title=unknown-key::/
assert wrong.contains('Failed to execute goal')
assert new File(basedir, 'target/rapporteur/code-quality.json').exists()
assert new File(basedir, 'target/rapporteur/summary.md').text.contains('content-with-errors/index.md')
