package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.InvalidPluginDescriptorException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on the command line; those in a project are tried by a real Maven, in {@code src/it}. */
class KnownParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"rapporteur.content", "rapporteur.external.minutes", "rapporteur.type", "type"})
    void a_parameter_is_known_by_its_property_and_by_that_of_its_default(String name) throws Exception {
        assertThat(strays(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rapporteur.contnet, content",
        "rapporteur.Content, content",
        "rapporteur.external.minute, external.minutes",
        "raporteur.content, content",
        "rapporteur.typ, type"
    })
    void a_slip_is_refused_with_what_was_meant(String name, String meant) {
        assertThatThrownBy(() -> strays(name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        "-D" + name + " is no parameter of Rapporteur. Did you mean -Drapporteur." + meant + "?");
    }

    @Test
    void a_name_that_is_like_none_may_be_meant_for_somebody_else_and_is_told() throws Exception {
        assertThat(strays("rapporteur.golden")).hasSize(1).first().asString().contains("-Drapporteur.golden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven.repo.local", "skipTests", "reporter.contnet", "export.content", "style.color"})
    void what_is_meant_for_others_is_none_of_our_business(String name) throws Exception {
        assertThat(strays(name)).isEmpty();
    }

    private static List<String> strays(String name) throws Exception {
        Properties commandLine = new Properties();
        commandLine.setProperty(name, "value");
        return new KnownParameters(plugin()).strays(commandLine);
    }

    private static PluginDescriptor plugin() throws InvalidPluginDescriptorException, DuplicateParameterException {
        MojoDescriptor generate = goal("generate");
        generate.addParameter(parameter("content", "${rapporteur.content}", "${basedir}/content", true));
        generate.addParameter(parameter("externalMinutes", "${rapporteur.external.minutes}", "10", true));
        generate.addParameter(parameter("type", "${type}", "${rapporteur.type}", true));
        generate.addParameter(parameter("basedir", null, "${basedir}", false));
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.addMojo(generate);
        return plugin;
    }

    private static MojoDescriptor goal(String name) {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        return goal;
    }

    private static Parameter parameter(String name, String expression, String otherwise, boolean editable) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setExpression(expression);
        parameter.setDefaultValue(otherwise);
        parameter.setEditable(editable);
        return parameter;
    }
}
