package lotus.domino;

import java.io.InputStream;
import java.io.Reader;
import java.util.Vector;
import org.xml.sax.InputSource;

/** Signatures of HCL's {@code lotus.domino.EmbeddedObject}, to compile against; this type never ships. */
public interface EmbeddedObject extends Base {
    int activate(boolean flag) throws NotesException;

    void doVerb(String text) throws NotesException;

    void extractFile(String text) throws NotesException;

    String getClassName() throws NotesException;

    int getFileSize() throws NotesException;

    DateTime getFileCreated() throws NotesException;

    DateTime getFileModified() throws NotesException;

    InputSource getInputSource() throws NotesException;

    InputStream getInputStream() throws NotesException;

    String getName() throws NotesException;

    int getObject() throws NotesException;

    RichTextItem getParent() throws NotesException;

    Reader getReader() throws NotesException;

    String getSource() throws NotesException;

    int getType() throws NotesException;

    Vector getVerbs() throws NotesException;

    org.w3c.dom.Document parseXML(boolean flag) throws NotesException;

    void remove() throws NotesException;

    void transformXML(Object value, XSLTResultTarget xsltResultTarget) throws NotesException;
}
