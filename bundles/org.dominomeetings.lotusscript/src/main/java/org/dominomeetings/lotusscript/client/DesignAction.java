package org.dominomeetings.lotusscript.client;

import org.dominomeetings.lotusscript.formula.Formula;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An action of a form, subform or view.
 *
 * @param title with a backslash before that of a sub-action
 * @param icon of HCL's set, as a sign that it stands out; empty for none
 * @param hideWhen null if it is always there
 * @param formula what a click does; null for a script
 * @param script whose Click a click calls; null for a formula
 */
public record DesignAction(
        String title,
        String icon,
        @Nullable Formula hideWhen,
        @Nullable Formula formula,
        @Nullable Unit script) {}
