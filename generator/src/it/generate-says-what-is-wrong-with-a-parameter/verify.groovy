def failures = new File(basedir, 'build.log').readLines().findAll { it.contains('Failed to execute goal') }

assert failures.size() == 9
// (\W+ stands for quotes: in some locales Maven cannot print them.)
assert failures[0] =~ /rapporteur\.now wants a day such as 2017-09-18 or a moment such as 2017-09-18T12:00:00Z, and got \W+18\.9\.2017\W+/
assert failures[1] =~ /rapporteur\.baseUrl wants a web address such as https:\/\/example\.org\/outputs\/, and got \W+example\.org\/outputs\W+/
assert failures[2].contains("There is no folder ${new File(basedir, 'contents')}.")
assert failures[2].contains('name it: -Drapporteur.content=path')
assert failures[3] =~ /rapporteur\.compress wants gz, and got \W+br\W+/
assert failures[4] =~ /rapporteur\.strict wants true or false, and got \W+ture\W+ Did you mean \W+true\W+/
assert failures[5].contains('-Drapporteur.contnet is no parameter of Rapporteur. Did you mean -Drapporteur.content?')
assert failures[6] =~ /in pom\.xml says \W+outptu\W+, which is no parameter of Rapporteur\. Did you mean \W+output\W+/
assert failures[7] =~ /says \W+failOn\W+, which is no parameter of the goal generate\. Known here: archive, baseUrl, /
assert failures[8] =~ /rapporteur\.port wants a whole number from 0 to 65535, and got \W+http\W+/
assert !new File(basedir, 'site-output').exists()
