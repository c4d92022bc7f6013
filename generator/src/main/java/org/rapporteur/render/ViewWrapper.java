package org.rapporteur.render;

import static freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.rapporteur.markdown.Html;

/**
 * Shows views to templates: records by their components, an empty {@link Optional} as a missing value, and {@link Html} as
 * markup, which alone is printed unescaped.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(Configuration.VERSION_2_3_33);
        setMemberAccessPolicy(new ComponentsOnly());
        setRecordZeroArgumentNonVoidMethodPolicy(PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        return value instanceof Html html ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup()) : super.wrap(value);
    }
}
