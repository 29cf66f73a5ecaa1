package lotus.domino;

import java.io.InputStream;
import java.io.Reader;
import java.util.Vector;
import org.xml.sax.InputSource;

/** Signatures of HCL's {@code lotus.domino.MIMEEntity}, to compile against; this type never ships. */
public interface MIMEEntity extends Base {
    MIMEEntity createChildEntity() throws NotesException;

    MIMEEntity createChildEntity(MIMEEntity mimeEntity) throws NotesException;

    MIMEHeader createHeader(String text) throws NotesException;

    MIMEEntity createParentEntity() throws NotesException;

    void decodeContent() throws NotesException;

    void encodeContent(int number) throws NotesException;

    String getBoundaryEnd() throws NotesException;

    String getBoundaryStart() throws NotesException;

    String getCharset() throws NotesException;

    void getContentAsBytes(Stream stream) throws NotesException;

    void getContentAsBytes(Stream stream, boolean flag) throws NotesException;

    String getContentAsText() throws NotesException;

    void getContentAsText(Stream stream) throws NotesException;

    void getContentAsText(Stream stream, boolean flag) throws NotesException;

    String getContentSubType() throws NotesException;

    String getContentType() throws NotesException;

    int getEncoding() throws NotesException;

    void getEntityAsText(Stream stream) throws NotesException;

    void getEntityAsText(Stream stream, Vector values) throws NotesException;

    void getEntityAsText(Stream stream, Vector values, boolean flag) throws NotesException;

    MIMEEntity getFirstChildEntity() throws NotesException;

    Vector getHeaderObjects() throws NotesException;

    String getHeaders() throws NotesException;

    InputSource getInputSource() throws NotesException;

    InputStream getInputStream() throws NotesException;

    MIMEEntity getNextEntity() throws NotesException;

    MIMEEntity getNextEntity(int number) throws NotesException;

    MIMEEntity getNextSibling() throws NotesException;

    MIMEHeader getNthHeader(String text) throws NotesException;

    MIMEHeader getNthHeader(String text, int number) throws NotesException;

    MIMEEntity getParentEntity() throws NotesException;

    String getPreamble() throws NotesException;

    MIMEEntity getPrevEntity() throws NotesException;

    MIMEEntity getPrevEntity(int number) throws NotesException;

    MIMEEntity getPrevSibling() throws NotesException;

    Reader getReader() throws NotesException;

    String getSomeHeaders() throws NotesException;

    String getSomeHeaders(Vector values) throws NotesException;

    String getSomeHeaders(Vector values, boolean flag) throws NotesException;

    org.w3c.dom.Document parseXML(boolean flag) throws NotesException;

    void remove() throws NotesException;

    void setContentFromBytes(Stream stream, String text, int number) throws NotesException;

    void setContentFromText(Stream stream, String text, int number) throws NotesException;

    void setPreamble(String text) throws NotesException;

    void transformXML(Object value, XSLTResultTarget xsltResultTarget) throws NotesException;
}
