def log = new File(basedir, 'build.log').text

assert log =~ /\[WARNING\] content\/about\.md:5:9: warning: .* \[raw-html\]\n/
assert new File(basedir, 'not-strict/about/index.html').isFile()

assert log =~ /Failed to execute goal .*: no errors and \d+ warnings? in 3 files\. Warnings count as errors here \(strict\)\. site-output is as it was\./
assert !new File(basedir, 'site-output').exists()
assert log.count('BUILD SUCCESS') == 1
