package org.rapporteur.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.rapporteur.diagnostic.Spelling;

/**
 * The names that parameters have. Maven drops every other in silence, or with a warning that names no better one.
 *
 * @param plugin as its descriptor tells it
 */
record KnownParameters(PluginDescriptor plugin) {

    private static final String PREFIX = "rapporteur.";

    private static final Pattern OURS = Pattern.compile("([a-z]+)\\.(.+)");

    /** @throws MojoFailureException when the project's configuration of the plugin, or of an execution, has another name */
    void refuseOthers(Plugin configured, String execution) throws MojoFailureException {
        Set<String> everywhere = names(configured.getConfiguration());
        refuseOthers(everywhere, names(goal -> true), "");
        PluginExecution here = configured.getExecutionsAsMap().get(execution);
        if (here != null) {
            Set<String> only = names(here.getConfiguration());
            only.removeAll(everywhere);
            refuseOthers(
                    only, names(here.getGoals()::contains), " of the goal " + String.join(" or ", here.getGoals()));
        }
    }

    private static void refuseOthers(Set<String> given, Set<String> known, String of) throws MojoFailureException {
        for (String name : given) {
            if (!known.contains(name)) {
                throw new MojoFailureException("The configuration in pom.xml says “" + name + "”, which is no parameter"
                        + (of.isEmpty() ? " of Rapporteur" : of) + ". " + Spelling.hint(name, known));
            }
        }
    }

    private static Set<String> names(Object configuration) {
        return configuration instanceof Xpp3Dom dom
                ? Arrays.stream(dom.getChildren()).map(Xpp3Dom::getName).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    private Set<String> names(Predicate<String> goal) {
        return parameters(goal).map(Parameter::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Parameter> parameters(Predicate<String> goal) {
        return plugin.getMojos().stream()
                .filter(mojo -> goal.test(mojo.getGoal()))
                .map(MojoDescriptor::getParameters)
                .flatMap(Collection::stream)
                .filter(Parameter::isEditable);
    }

    /**
     * Looks for a name on the command line, or in {@code .mvn/maven.config}, that is meant for us and that nothing takes.
     *
     * @return what to say of those that may be meant for somebody else, such as the tests of this build
     * @throws MojoFailureException when it is a slip of one that there is
     */
    List<String> strays(Properties commandLine) throws MojoFailureException {
        Set<String> known = properties();
        List<String> strays = new ArrayList<>();
        for (String name : new TreeSet<>(commandLine.stringPropertyNames())) {
            Matcher ours = OURS.matcher(name);
            if (ours.matches()
                    && isLike(ours.group(1))
                    && !(name.startsWith(PREFIX) && known.contains(ours.group(2)))) {
                strays.add(stray(name, ours.group(2), known));
            }
        }
        return strays;
    }

    /** Also with a slip in the part that all begin with. */
    private static boolean isLike(String prefix) {
        return Spelling.nearest(prefix, Set.of("rapporteur")).isPresent();
    }

    private static String stray(String name, String own, Set<String> known) throws MojoFailureException {
        String what = "-D" + name + " is no parameter of Rapporteur";
        Optional<String> near = Spelling.nearest(own, known);
        if (near.isPresent()) {
            throw new MojoFailureException(
                    what + ". Did you mean -D" + PREFIX + near.get() + "? The goal help with -Ddetail explains each.");
        }
        return what + ", and does nothing here. Known: " + String.join(", ", known) + ".";
    }

    /** What may follow the prefix on the command line. */
    private Set<String> properties() {
        return parameters(goal -> true)
                .flatMap(parameter -> Stream.of(parameter.getExpression(), parameter.getDefaultValue()))
                .filter(Objects::nonNull)
                .filter(expression -> expression.startsWith("${" + PREFIX))
                .map(expression -> expression.substring(2 + PREFIX.length(), expression.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
