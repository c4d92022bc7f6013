assert new File(basedir, 'build.log').text.contains('[INFO] Rapporteur is skipped.')
assert !new File(basedir, 'site-output').exists()
