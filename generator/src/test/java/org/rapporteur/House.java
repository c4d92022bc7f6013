package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The plan of the house as rules.
 *
 * @param root the package whose subpackages are the rooms
 */
record House(String root) {

    /** Imports go down. Rooms of one height do not know each other. A new room gets its height here. */
    private static final Map<String, Integer> HEIGHTS = Map.ofEntries(
            Map.entry("cache", 0),
            Map.entry("diagnostic", 0),
            Map.entry("output", 0),
            Map.entry("parallel", 0),
            Map.entry("source", 1),
            Map.entry("markdown", 1),
            Map.entry("redline", 1),
            Map.entry("model", 2),
            Map.entry("parse", 3),
            Map.entry("data", 3),
            Map.entry("check", 4),
            Map.entry("external", 4),
            Map.entry("page", 4),
            Map.entry("render", 5),
            Map.entry("export", 5),
            Map.entry("build", 6),
            Map.entry("serve", 7),
            Map.entry("author", 7),
            Map.entry("plugin", 8));

    /** The rooms that may know a library. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("org.yaml.snakeyaml", Set.of("parse", "author")),
            Map.entry("freemarker", Set.of("render")),
            Map.entry("org.apache.maven", Set.of("plugin")),
            Map.entry("org.eclipse.jgit", Set.of("source", "redline")),
            Map.entry("org.jsoup", Set.of("redline")),
            Map.entry(
                    "com.google.gson", Set.of("output", "diagnostic", "parse", "page", "external", "export", "serve")),
            Map.entry("biweekly", Set.of("export")),
            Map.entry("de.siegmar.fastcsv", Set.of("export")),
            Map.entry("io.methvin.watcher", Set.of("serve")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("com.sun.jna", Set.of("output")),
            // Building a site asks nobody.
            Map.entry("java.net.http", Set.of("external")));

    /** The one place where the process itself is what has a state; the field says why. */
    private static final Set<String> STATE = Set.of("org.rapporteur.output.FolderLock.HELD");

    List<ArchRule> rules() {
        return Stream.concat(
                        Stream.of(rooms(), arrows(), noCycles(), noSharedState(), quiet(), unmoved()),
                        LIBRARIES.entrySet().stream().map(library -> oneRoom(library.getKey(), library.getValue())))
                .toList();
    }

    private ArchRule rooms() {
        return classes()
                .that(in(root, "the house"))
                .should(satisfy(
                        "stand in a room of the plan",
                        type -> height(type).isPresent()
                                ? Optional.empty()
                                : Optional.of(type.getName() + " stands in no room that has a height")));
    }

    /** Imports go from right to left, or down. */
    ArchRule arrows() {
        return classes().that(in(root, "the house")).should(new ArchCondition<>("import only what is below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> !isRight(type, arrow.getTargetClass()))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        });
    }

    private boolean isRight(JavaClass from, JavaClass to) {
        Optional<Integer> target = height(to.getBaseComponentType());
        return target.isEmpty()
                || height(from).isEmpty()
                || room(from).equals(room(to.getBaseComponentType()))
                || target.get() < height(from).get();
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule oneRoom(String library, Set<String> rooms) {
        return noClasses()
                .that(new DescribedPredicate<JavaClass>("stand in other rooms than " + rooms) {
                    @Override
                    public boolean test(JavaClass type) {
                        return !rooms.contains(room(type));
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..");
    }

    ArchRule noSharedState() {
        return fields().that().areStatic().should(new ArchCondition<>("never change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!STATE.contains(field.getFullName()) && SharedState.canChange(field)) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                }
            }
        });
    }

    /** Only the front door speaks to the console, and it too by Maven's log, but for the commands of a git host. */
    private ArchRule quiet() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    /** The settings of the whole process are not ours. */
    private ArchRule unmoved() {
        return noClasses().should().accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a default is set") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTargetOwner().isAssignableTo(java.util.Locale.class)
                                && access.getName().equals("setDefault")
                        || access.getTargetOwner().isAssignableTo(TimeZone.class)
                                && access.getName().equals("setDefault");
            }
        });
    }

    private Optional<Integer> height(JavaClass type) {
        return Optional.ofNullable(HEIGHTS.get(room(type)));
    }

    /** The first package below the root; nothing for what stands elsewhere. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private static DescribedPredicate<JavaClass> in(String root, String words) {
        return new DescribedPredicate<>("stand in " + words) {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().startsWith(root + ".");
            }
        };
    }

    private interface Fault {
        Optional<String> of(JavaClass type);
    }

    private static ArchCondition<JavaClass> satisfy(String words, Fault fault) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                fault.of(type).ifPresent(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }
}
