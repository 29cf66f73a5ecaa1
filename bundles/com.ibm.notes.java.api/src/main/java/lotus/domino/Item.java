package lotus.domino;

import java.io.InputStream;
import java.io.Reader;
import java.util.Vector;
import org.xml.sax.InputSource;

/** Signatures of HCL's {@code lotus.domino.Item}, to compile against; this type never ships. */
public interface Item extends Base {
    // Values: HCL Domino Designer help, "Type (NotesItem - JavaScript)".
    int UNKNOWN = 0;
    int RICHTEXT = 1;
    int COLLATION = 2;
    int NOTEREFS = 4;
    int ICON = 6;
    int NOTELINKS = 7;
    int SIGNATURE = 8;
    int USERDATA = 14;
    int HTML = 21;
    int MIME_PART = 25;
    int ERRORITEM = 256;
    int UNAVAILABLE = 512;
    int NUMBERS = 768;
    int DATETIMES = 1024;
    int NAMES = 1074;
    int READERS = 1075;
    int AUTHORS = 1076;
    int ATTACHMENT = 1084;
    int OTHEROBJECT = 1085;
    int EMBEDDEDOBJECT = 1090;
    int TEXT = 1280;
    int RFC822TEXT = 1282;
    int FORMULA = 1536;
    int USERID = 1792;

    String abstractText(int number, boolean flag1, boolean flag2) throws NotesException;

    void appendToTextList(String text) throws NotesException;

    void appendToTextList(Vector values) throws NotesException;

    boolean containsValue(Object value) throws NotesException;

    Item copyItemToDocument(Document document) throws NotesException;

    Item copyItemToDocument(Document document, String text) throws NotesException;

    DateTime getDateTimeValue() throws NotesException;

    InputSource getInputSource() throws NotesException;

    InputStream getInputStream() throws NotesException;

    DateTime getLastModified() throws NotesException;

    MIMEEntity getMIMEEntity() throws NotesException;

    String getName() throws NotesException;

    Document getParent() throws NotesException;

    Reader getReader() throws NotesException;

    String getText() throws NotesException;

    String getText(int number) throws NotesException;

    int getType() throws NotesException;

    Object getValueCustomData() throws NotesException;

    Object getValueCustomData(String text) throws NotesException;

    byte[] getValueCustomDataBytes(String text) throws NotesException;

    Vector getValueDateTimeArray() throws NotesException;

    double getValueDouble() throws NotesException;

    int getValueInteger() throws NotesException;

    int getValueLength() throws NotesException;

    Vector getValues() throws NotesException;

    String getValueString() throws NotesException;

    boolean isAuthors() throws NotesException;

    boolean isEncrypted() throws NotesException;

    boolean isNames() throws NotesException;

    boolean isProtected() throws NotesException;

    boolean isReaders() throws NotesException;

    boolean isSaveToDisk() throws NotesException;

    boolean isSigned() throws NotesException;

    boolean isSummary() throws NotesException;

    org.w3c.dom.Document parseXML(boolean flag) throws NotesException;

    void remove() throws NotesException;

    void setAuthors(boolean flag) throws NotesException;

    void setDateTimeValue(DateTime dateTime) throws NotesException;

    void setEncrypted(boolean flag) throws NotesException;

    void setNames(boolean flag) throws NotesException;

    void setProtected(boolean flag) throws NotesException;

    void setReaders(boolean flag) throws NotesException;

    void setSaveToDisk(boolean flag) throws NotesException;

    void setSigned(boolean flag) throws NotesException;

    void setSummary(boolean flag) throws NotesException;

    void setValueCustomData(Object value) throws NotesException;

    void setValueCustomData(String text, Object value) throws NotesException;

    void setValueCustomDataBytes(String text, byte[] bytes) throws NotesException;

    void setValueDouble(double number) throws NotesException;

    void setValueInteger(int number) throws NotesException;

    void setValues(Vector values) throws NotesException;

    void setValueString(String text) throws NotesException;

    void transformXML(Object value, XSLTResultTarget xsltResultTarget) throws NotesException;
}
