package org.rapporteur.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;

/** Gives FreeMarker the templates of a theme, and nothing else. */
final class ThemeLoader implements TemplateLoader {

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Object findTemplateSource(String name) {
        // The interface's way to say that there is none.
        return theme.template(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(theme.template((String) source).orElseThrow());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
