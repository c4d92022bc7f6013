def (before, meeting, list, again, slip, site) = new File(basedir, 'build.log').text.split('Scanning for projects')
def folder = new File(basedir, 'content/bpf/spam/2017/meetings/05')

assert meeting.contains('[INFO] Written: content/bpf/spam/2017/meetings/05/index.md')
assert meeting.contains('mvn -N rapporteur:serve') && meeting.contains('mvn -N rapporteur:check')
def text = new File(folder, 'index.md').text
assert text =~ /(?m)^number: 5 / && text =~ /(?m)^format: virtual / && text =~ /(?m)^  - Ann Other$/
assert text =~ /(?m)^date: 20\d\d-\d\d-\d\d / && text =~ /(?m)^# place: .* # Where they met\.$/

assert list.contains('[INFO] Written: content/bpf/spam/2017/meetings/05/participants.md')
assert new File(folder, 'participants.md').text =~ /(?m)^annex: I /

assert again.contains('content/bpf/spam/2017/meetings/05/participants.md is there already: a participant list, “List of participants”.')
assert folder.list().sort() == ['index.md', 'participants.md']

assert slip.contains('There is no type of document called “meting”. Did you mean “meeting”?')
assert slip.contains('mvn -N rapporteur:new -Dtype=meeting')

assert !new File(basedir, 'site-output/bpf/spam/2017/meetings/05').exists()
assert site.contains('no errors and no warnings')
