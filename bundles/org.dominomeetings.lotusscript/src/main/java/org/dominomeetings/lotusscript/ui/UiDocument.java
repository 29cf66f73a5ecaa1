package org.dominomeetings.lotusscript.ui;

import java.util.List;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.formula.FormulaContext;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.ScriptError;

/** NotesUIDocument: a document in a window. */
public final class UiDocument extends NotesClassObject {

    // The help has no numbers for these; a script of ours may not depend on them.
    private static final int NOT_IN_EDIT_MODE = 4412;
    private static final int NOT_AUTHORISED = 4005;
    private static final int NO_FIELD = 7412;

    /** Yes and No, with a question mark. */
    private static final int YES_NO_QUESTION = 36;

    private static final int YES = 6;

    private final Desktop desktop;
    private final Document document;
    private final String form;
    private final Fields fields;
    private boolean editing;
    private boolean autoReload = true;
    private String currentField = "";
    private boolean selected;

    UiDocument(Desktop desktop, Document document, String form, List<FormField> design, boolean edit) {
        super("NotesUIDocument");
        this.desktop = desktop;
        this.document = document;
        this.form = form;
        this.fields = new Fields(desktop.backend(), document, design, desktop.formulas());
        boolean isNew = call(() -> {
            boolean fresh = document.isNewNote();
            fields.open(fresh);
            return fresh;
        });
        setEditing(edit || isNew);
        defineProperties();
        defineFieldMethods();
        defineWindowMethods();
    }

    private void defineProperties() {
        property("Document", () -> desktop.backend().wrap(document));
        property("EditMode", () -> editing, value -> setEditing(Conversions.bool(value)));
        property("IsNewDoc", () -> call(document::isNewNote));
        property("CurrentField", () -> currentField);
        property("AutoReload", () -> autoReload, value -> autoReload = Conversions.bool(value));
    }

    private void defineFieldMethods() {
        function("FieldGetText", arguments -> fields.text(field(arguments.has(0) ? arguments.text(0) : currentField)));
        sub("FieldSetText", arguments -> setText(arguments.text(0), arguments.text(1)));
        sub(
                "FieldAppendText",
                arguments -> setText(arguments.text(0), fields.text(field(arguments.text(0))) + arguments.text(1)));
        sub("FieldClear", arguments -> setText(arguments.has(0) ? arguments.text(0) : currentField, ""));
        function(
                "FieldContains",
                arguments -> fields.text(field(arguments.text(0))).contains(arguments.text(1)));
        sub("GotoField", arguments -> {
            requireEditing();
            currentField = field(arguments.text(0));
            selected = false;
        });
        sub("SelectAll", arguments -> selected = true);
        sub("Copy", arguments -> {
            if (selected && !currentField.isEmpty()) {
                desktop.screen().copied(fields.text(currentField));
            }
        });
    }

    private void defineWindowMethods() {
        sub("Refresh", arguments -> refresh());
        sub("RefreshHideFormulas", arguments -> desktop.screen().refreshedHides());
        sub("Reload", arguments -> requireEditing());
        sub("Save", arguments -> save());
        sub("Close", arguments -> close(arguments.truth(0, false)));
    }

    /** Domino's document behind the window. */
    public Document document() {
        return document;
    }

    /** The name or alias of the form that it is shown with. */
    public String form() {
        return form;
    }

    /** What the form's formulas see. */
    public FormulaContext context() {
        return fields.context();
    }

    /** As the field shows it. */
    public String shown(String name) {
        return fields.text(name);
    }

    /** The person types into a field, which is in the document with the next refresh or save. */
    public void type(String field, String text) {
        requireEditing();
        fields.type(field, text);
    }

    public boolean isEditing() {
        return editing;
    }

    private void setEditing(boolean wanted) {
        if (wanted && !editing && !call(() -> EditRights.mayEdit(document, desktop.user()))) {
            throw new ScriptError(NOT_AUTHORISED, "You are not authorized to edit this document");
        }
        editing = wanted;
    }

    private void requireEditing() {
        if (!editing) {
            throw new ScriptError(NOT_IN_EDIT_MODE, "The document is not in edit mode");
        }
    }

    private String field(String name) {
        if (!fields.has(name)) {
            throw new ScriptError(NO_FIELD, "Cannot locate field " + name);
        }
        return name;
    }

    private void setText(String name, String text) {
        requireEditing();
        fields.type(field(name), text);
    }

    private void refresh() {
        call(() -> {
            fields.refresh();
            return true;
        });
    }

    /** A document whose item SaveOptions is 0 is not stored. Over somebody else's save the person is asked for a conflict. */
    private void save() {
        requireEditing();
        refresh();
        call(() -> {
            if (document.getItemValueString("SaveOptions").equals("0") || document.save(false, false)) {
                return true;
            }
            String question =
                    "Another copy of this document was saved while you were editing it. Save your changes also as a"
                            + " Save Conflict document?";
            return desktop.ask(question, YES_NO_QUESTION, "HCL Notes") == YES && document.save(false, true);
        });
    }

    /** @param immediate whether what was changed is lost without a question */
    private void close(boolean immediate) {
        boolean kept = call(() -> document.getItemValueString("SaveOptions").equals("0"));
        boolean question = editing && !immediate && !kept && fields.isTyped();
        if (question && desktop.ask("Do you want to save your changes?", YES_NO_QUESTION, "HCL Notes") == YES) {
            save();
        }
        desktop.closed(this);
    }

    private interface Call<T> {
        T run() throws NotesException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (NotesException e) {
            throw new ScriptError(e.id, String.valueOf(e.text));
        }
    }

    /** A script's variable is gone, the window is not. */
    @Override
    public void delete() {}
}
