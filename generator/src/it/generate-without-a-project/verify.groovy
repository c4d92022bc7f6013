assert !new File(basedir, 'pom.xml').exists()
assert new File(basedir, 'site-output/about/index.html').text.contains('<h1>About</h1>')
assert new File(basedir, 'site-output/assets').listFiles().find { it.name ==~ /site\.[0-9a-f]{10}\.css/ }.text.contains('.masthead')
assert new File(basedir, 'build.log').text.contains('Building Maven Stub Project')
assert new File(basedir, 'target/rapporteur/report.json').exists()
assert basedir.list().every { !it.contains('$') }
