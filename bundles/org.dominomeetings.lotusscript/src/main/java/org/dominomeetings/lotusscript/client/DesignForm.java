package org.dominomeetings.lotusscript.client;

import java.util.List;
import org.dominomeetings.lotusscript.ui.FormField;

/** What a form, a subform or a view brings: fields, of which a view has none, and actions. */
public record DesignForm(List<FormField> fields, List<DesignAction> actions) {

    static final DesignForm EMPTY = new DesignForm(List.of(), List.of());

    public DesignForm {
        fields = List.copyOf(fields);
        actions = List.copyOf(actions);
    }
}
