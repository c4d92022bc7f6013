def failures = new File(basedir, 'build.log').readLines().findAll { it.contains('Failed to execute goal') }

assert failures.size() == 4
// (\W+ stands for quotes: in some locales Maven cannot print them.)
assert failures[0] =~ /rapporteur\.now wants a day such as 2017-09-18 or a moment such as 2017-09-18T12:00:00Z, and got \W+18\.9\.2017\W+/
assert failures[1] =~ /rapporteur\.baseUrl wants a web address such as https:\/\/example\.org\/outputs\/, and got \W+example\.org\/outputs\W+/
assert failures[2].contains("There is no folder ${new File(basedir, 'contents')}.")
assert failures[2].contains('name it: -Drapporteur.content=path')
assert failures[3] =~ /rapporteur\.compress wants gz, and got \W+br\W+/
assert !new File(basedir, 'site-output').exists()
