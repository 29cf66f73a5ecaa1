package org.dominomeetings.lotusscript.syntax;

import java.util.List;

/**
 * One source that was parsed: a script library, an agent, or the events of a form or a field.
 *
 * @param name by which messages and {@code Use} call it
 */
public record Unit(String name, List<Decl> declarations) {}
