import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').text

def counts = (log =~ /(\d+) files written, (\d+) unchanged, (\d+) removed/).collect { it.drop(1)*.toInteger() }
assert counts.size() == 2
assert counts[0][0] > 0
assert counts[1] == [0, counts[0][0], 0]

// Maven tells the time in whole seconds, and needs about one to start again.
def firstEnd = OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[0][1]).plusSeconds(1).toInstant()
new File(basedir, 'site-output').eachFileRecurse {
  assert java.nio.file.Files.getLastModifiedTime(it.toPath()).toInstant() < firstEnd
}
