package org.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a template is written, it ends. */
class TemplateRunTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void what_it_writes_is_its_result() throws Exception {
        assertThat(run("${1 + 1}<#list 1..3 as i>${i}</#list>", LONG)).isEqualTo("2123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#include \"endless.ftlh\">",
                "<#list 1..3000000000 as i><#assign a = i></#list>",
                "<#attempt><#list 1.. as i></#list><#recover>x</#attempt>",
                "<#list 1..100000 as i><#list 1..100000 as j></#list></#list>",
                "<#list 1..><#items as i></#items></#list>",
                "<#macro m n><#if n gt 0><@m n-1/><@m n-1/></#if></#macro><@m 60/>",
                "<#macro m><#nested><#nested></#macro><#macro n d><#if d gt 0><@m><@n d-1/></@m></#if></#macro><@n 60/>"
            })
    void loops_are_counted(String template) {
        assertUnbounded(template, LONG, "This template goes round in a loop without end.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "<#include .current_template_name>"
            })
    void what_calls_itself_is_stopped(String template) {
        assertUnbounded(template, LONG, "This template calls itself without end.");
    }

    @Test
    void what_is_written_is_counted() {
        assertUnbounded(
                "<#list 1..1000000 as i>" + "a".repeat(1000) + "</#list>",
                LONG,
                "This template writes a page that is longer than 64000000 characters.");
    }

    /** What goes on unheard ends by itself in the end, so that the other tests have the processor for themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${(1..100000000)?filter(x -> false)?size}",
                "${(\"a\"?right_pad(27, \"a\") + \"b\")?matches(\"((a+)+)+c\")?c}"
            })
    void what_nobody_can_count_is_left_behind(String template) {
        assertUnbounded(template, Duration.ofMillis(100), "This template does not come to an end.");
    }

    /** The page waits longer than it may work; who waits works not. */
    @Test
    void only_the_time_of_a_processor_counts() throws Exception {
        assertThat(run("${rest()}<#list 1..3 as i>${i}</#list>", Duration.ofMillis(300)))
                .isEqualTo("rested123");
    }

    @Test
    void a_lack_of_memory_is_the_templates_own() {
        assertUnbounded("${grow()}", LONG, "This template needs more memory than there is.");
    }

    private void assertUnbounded(String template, Duration limit, String sentence) {
        assertThatThrownBy(() -> run(template, limit))
                .isInstanceOf(TemplateRun.Unbounded.class)
                .hasMessage(sentence);
    }

    private String run(String text, Duration limit) throws Exception {
        StringTemplateLoader loader = new StringTemplateLoader();
        loader.putTemplate("page.ftlh", text);
        loader.putTemplate("endless.ftlh", "<#list 1.. as i></#list>");
        Configuration freemarker = new GuardedTemplates();
        freemarker.setTemplateLoader(loader);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setAttemptExceptionReporter((trouble, environment) -> {});
        Template template = freemarker.getTemplate("page.ftlh");
        TemplateMethodModelEx grow = arguments -> {
            throw new OutOfMemoryError();
        };
        TemplateMethodModelEx rest = arguments -> {
            LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
            return "rested";
        };
        return TemplateRun.of(template, Map.of("grow", grow, "rest", rest), limit)
                .toString();
    }
}
