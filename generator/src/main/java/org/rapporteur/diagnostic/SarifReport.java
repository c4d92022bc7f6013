package org.rapporteur.diagnostic;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** A report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which git hosts show at the lines of a pull request. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private SarifReport() {}

    private record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, List<Described> rules) {}

    private record Described(String id, Text shortDescription, Help help, Level defaultConfiguration) {}

    private record Help(String text, String markdown) {}

    private record Level(String level) {}

    private record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations) {}

    private record Text(String text) {}

    private record Location(Physical physicalLocation) {}

    private record Physical(Artifact artifactLocation, Region region) {}

    private record Artifact(String uri) {}

    private record Region(Integer startLine, Integer startColumn) {}

    /** The report, ended by a line end. */
    public static String of(Report report) {
        List<Described> rules =
                Stream.of(Rule.values()).map(SarifReport::described).toList();
        List<Result> results =
                report.diagnostics().stream().map(SarifReport::result).toList();
        Run run = new Run(new Tool(new Driver("Rapporteur", rules)), "utf16CodeUnits", results);
        return GSON.toJson(new Log(SCHEMA, "2.1.0", List.of(run))) + "\n";
    }

    private static Described described(Rule rule) {
        RulePage page = RulePage.of(rule);
        return new Described(
                rule.word(),
                new Text(page.sentence()),
                new Help(page.markdown(), page.markdown()),
                new Level(rule.severity().word()));
    }

    private static Result result(Diagnostic diagnostic) {
        return new Result(
                diagnostic.rule().word(),
                diagnostic.rule().ordinal(),
                diagnostic.severity().word(),
                new Text(diagnostic.message() + " " + diagnostic.hint()),
                List.of(new Location(new Physical(new Artifact(uri(diagnostic.position())), region(diagnostic)))));
    }

    /** Gson leaves out what is null: a finding about a whole file has no region, one about a line no column. */
    private static Region region(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        return position.line() == 0
                ? null
                : new Region(position.line(), position.column() == 0 ? null : position.column());
    }

    private static String uri(Position position) {
        try {
            return new URI(null, null, position.file(), null).toASCIIString();
        } catch (URISyntaxException e) {
            return position.file();
        }
    }
}
