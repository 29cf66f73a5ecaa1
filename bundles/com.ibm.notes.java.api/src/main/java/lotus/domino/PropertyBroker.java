package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.PropertyBroker}, to compile against; this type never ships. */
public interface PropertyBroker extends Base {
    void clearProperty(String text) throws NotesException;

    Vector getInputPropertyContext() throws NotesException;

    NotesProperty getProperty(String text) throws NotesException;

    Vector getPropertyValue(String text) throws NotesException;

    String getPropertyValueString(String text) throws NotesException;

    boolean hasProperty(String text) throws NotesException;

    NotesProperty setPropertyValue(String text, Object value) throws NotesException;

    void publish() throws NotesException;
}
