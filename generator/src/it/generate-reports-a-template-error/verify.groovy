def log = new File(basedir, 'build.log').text

// Template, line, column, the expression, and the page that was being made.
assert log =~ /\[ERROR\] templates\/page\.ftlh:3:6: error: \W+plain\.boddy\W+ .* \[template\]\n    <p>\$\{plain\.boddy}<\/p>\n         \^\n  .*content\/about\.md/
assert log =~ /Failed to execute goal .*: 1 error and no warnings in 3 files\. site-output is as it was\./
assert !new File(basedir, 'site-output').exists()
assert !(log =~ /(?m)^\s+at \S+\(|^Caused by|freemarker\.core|FTL stack trace/)
