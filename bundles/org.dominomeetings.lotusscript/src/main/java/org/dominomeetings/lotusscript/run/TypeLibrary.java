package org.dominomeetings.lotusscript.run;

import java.util.List;
import org.dominomeetings.lotusscript.value.ScriptObject;

/** The classes that scripts get from outside: those of Notes. Names come in whichever case. */
public interface TypeLibrary {

    /** Whether there is a class of this name. */
    boolean has(String className);

    /**
     * {@code New className(arguments)}.
     *
     * @throws org.dominomeetings.lotusscript.value.ScriptError if it can not be made so
     */
    ScriptObject create(String className, List<Object> arguments);
}
