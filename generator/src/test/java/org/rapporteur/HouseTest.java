package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house, as {@link org.rapporteur} draws it, holds; and each rule can tell when it does not. */
class HouseTest {

    private static final House HOUSE = new House("org.rapporteur");
    private static final House WRONG = new House("org.rapporteur.wronghouse");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // Written by Maven's own tools, into a package of their choice.
            .withImportOption(location -> !location.contains("HelpMojo"))
            .importPackages("org.rapporteur");
    private static final JavaClasses THEIRS = new ClassFileImporter().importPackages("org.rapporteur.wronghouse");

    static List<ArchRule> rules() {
        return HOUSE.rules();
    }

    static List<ArchRule> rules_of_the_wrong_house() {
        return WRONG.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        assertThat(OURS.size()).isGreaterThan(200);
        rule.check(OURS);
    }

    /** In {@code org.rapporteur.wronghouse} every rule is broken once. */
    @ParameterizedTest
    @MethodSource("rules_of_the_wrong_house")
    void each_rule_finds_the_mistake_that_breaks_it(ArchRule rule) {
        assertThat(rule.evaluate(THEIRS).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void arrows_that_go_back_or_between_neighbours_are_found_and_those_that_go_down_are_not() {
        assertThat(WRONG.arrows().evaluate(THEIRS).getFailureReport().getDetails())
                .anyMatch(arrow -> arrow.contains("diagnostic.KnowsTheModel"))
                .anyMatch(arrow -> arrow.contains("check.KnowsThePages"))
                .noneMatch(arrow -> arrow.contains("<org.rapporteur.wronghouse.page.KnowsTheModelToo."));
    }

    @Test
    void only_state_that_can_change_is_found() {
        assertThat(WRONG.noSharedState().evaluate(THEIRS).getFailureReport().getDetails())
                .hasSize(3)
                .anyMatch(field -> field.contains("SharedState.counter"))
                .anyMatch(field -> field.contains("SharedState.CACHE"))
                .anyMatch(field -> field.contains("SharedState.SEEN"));
    }
}
