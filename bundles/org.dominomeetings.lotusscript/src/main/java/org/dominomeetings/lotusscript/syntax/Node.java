package org.dominomeetings.lotusscript.syntax;

/** What stands at a place in a source. */
public interface Node {

    /** Where it begins. */
    Position at();
}
