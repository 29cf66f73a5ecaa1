package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.AgentContext}, to compile against; this type never ships. */
public interface AgentContext extends Base {
    Agent getCurrentAgent() throws NotesException;

    Database getCurrentDatabase() throws NotesException;

    Document getDocumentContext() throws NotesException;

    String getEffectiveUserName() throws NotesException;

    int getLastExitStatus() throws NotesException;

    DateTime getLastRun() throws NotesException;

    Document getSavedData() throws NotesException;

    DocumentCollection getUnprocessedDocuments() throws NotesException;

    DocumentCollection unprocessedFTSearch(String text, int number) throws NotesException;

    DocumentCollection unprocessedFTSearch(String text, int number1, int number2, int number3) throws NotesException;

    DocumentCollection unprocessedFTSearchRange(String text, int number1, int number2) throws NotesException;

    DocumentCollection unprocessedFTSearchRange(String text, int number1, int number2, int number3, int number4)
            throws NotesException;

    DocumentCollection unprocessedSearch(String text, DateTime dateTime, int number) throws NotesException;

    void updateProcessedDoc(Document document) throws NotesException;
}
