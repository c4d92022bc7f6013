def log = new File(basedir, 'build.log').text
def output = new File(basedir, 'site-output')

assert log.contains("${output} is not empty, and was not written by Rapporteur: it has \"thesis.txt\"."
      + ' Give an empty folder, or delete this one if nothing in it is needed.')
assert output.list() == ['thesis.txt']
assert !new File(basedir, '.site-output.lock').exists()
assert new File(output, 'thesis.txt').text == "The only copy of somebody's thesis.\n"
assert !(log =~ /(?m)^\s+at \S+\(|^Caused by/)
