package org.dominomeetings.lotusscript.client;

/**
 * A bug put by hand into the shipped script library: what somebody could well have written in its place. For {@link ScriptBugsTest},
 * which says by which test each is found.
 */
enum ScriptBug {
    LOGIN_FORM_READ_AS_JSON(
            "If Left$(content, 1) & Right$(content, 1) <> \"{}\" Then",
            "If content = \"nothing\" Then",
            "survivesAnswersThatAreNoJsonOfOurs"),
    MISSING_MEMBER_NOT_CAUGHT("On Error GoTo missing", "missing2:", "bearsEachBadMannerThatAScriptCanBear"),
    OTHER_MAIL_SERVER_FOR_A_REPLICA(
            "If home = \"\" Then home =", "If home = \"x\" Then home =", "findsTheServerOfALocalReplicaInItsSettings"),
    NO_ADDRESS_GOES_ON(
            "If Me.url = \"\" Then Error",
            "If Me.url = \"none\" Then Error",
            "findsTheServerOfALocalReplicaInItsSettings"),
    NO_SECOND_TICKET(
            "If Ask.Text(\"code\") = \"ticket-expired\" Or",
            "If Ask.Text(\"code\") = \"never\" Or",
            "asksForAnotherTicketOnceAfterAFailover"),
    POLLED_NEVER("Do While polls < MOST_POLLS", "Do While polls < 0", "pollsWhereTheServiceIsSlow"),
    POLLED_AT_ANOTHER_PATH(
            "Me.Send(Mid$(Ask.Text(\"poll\"), InStr(Ask.Text(\"poll\"), \"/v1/\"))",
            "Me.Send(Ask.Text(\"poll\")",
            "pollsWhereTheServiceIsSlow"),
    SECRET_NOT_SENT(
            "& \",\" & Member(\"secret\", secret)",
            "& \",\" & Member(\"secret\", \"\")",
            "makesAMeetingAndSetsItsItemsOnTheOpenDocument"),
    BEARER_NOT_SENT(
            "SetHeaderField(\"X-Domino-Meetings-Bearer\", Me.bearer)",
            "SetHeaderField(\"X-Domino-Meetings-Bearer\", \"\")",
            "makesAMeetingAndSetsItsItemsOnTheOpenDocument"),
    HEADERS_IN_NOMAD("refused:\n\t\tMe.inBody = True", "refused:\n\t\tMe.inBody = False", "worksInNomadWithAllManners"),
    HEADERS_THAT_ARE_DROPPED(
            "= \"missing-header\" And Not Me.inBody Then",
            "= \"never\" And Not Me.inBody Then",
            "findsOutThatItsHeadersAreDropped"),
    COMMA_BEFORE_NOTHING("Left$(\",\", Len(members))", "\",\"", "choosesAServiceInNomadToo"),
    SCREEN_NOT_READ("Call window.Refresh(True)", "Me.location = \"\"", "takesWhatWasTypedIntoAnUnsavedEntry"),
    READ_MODE_KEPT(
            "If Not window.EditMode Then window.EditMode = True",
            "Me.location = \"\"",
            "makesAMeetingAndSetsItsItemsOnTheOpenDocument"),
    DAY_OF_THE_TIME(
            "onDay(0).DateOnly & \" \" & atTime(0).TimeOnly",
            "atTime(0).DateOnly & \" \" & atTime(0).TimeOnly",
            "makesAMeetingAndSetsItsItemsOnTheOpenDocument"),
    LOCAL_TIME_SENT_AS_GMT("both.LSGMTTime", "both.LSLocalTime", "takesWhatWasTypedIntoAnUnsavedEntry"),
    INSTANCE_WITHOUT_ITS_PARENT(
            "If Me.IsInstance() Then which = which",
            "If False Then which = which",
            "setsTheItemsOnEveryDocumentOfARepeatingSet"),
    WORDS_OF_OTHERS_OVERWRITTEN(
            "label = \"Location\" And Not withLocation Then",
            "label = \"none\" And Not withLocation Then",
            "setsTheItemsOnEveryDocumentOfARepeatingSet"),
    SET_NOT_WRITTEN(
            "If FirstText(Me.doc, \"OrgRepeat\") <> \"1\" Then Exit Function",
            "Exit Function",
            "setsTheItemsOnEveryDocumentOfARepeatingSet"),
    SERVER_NOT_TOLD(
            "If Not entry.ApplyToSet() Then Call",
            "If entry.ApplyToSet() Then Call",
            "setsTheItemsOnEveryDocumentOfARepeatingSet"),
    ITEM_SET_INSTEAD_OF_REMOVED("= CStr(True) Then", "= \"1\" Then", "makesAMeetingAndSetsItsItemsOnTheOpenDocument"),
    QUESTION_TAKEN_FOR_YES(
            "YES_NO_QUESTION, TITLE) = IS_YES Then",
            "YES_NO_QUESTION, TITLE) > 0 Then",
            "endsTheClickWhereThePersonDoesNotReconnect"),
    CLICK_OVER_AFTER_RECONNECT(
            "If asked <> \"reconnect\" Then", "If asked <> \"never\" Then", "goesOnWithTheSameClickAfterAReconnect"),
    CODE_NOT_CONFIRMED(
            "Connected = (code = \"\" Or server.inBody)", "Connected = True", "goesOnWithTheSameClickAfterAReconnect"),
    SERVICE_BESIDE_THE_PICKED_ONE("labels(ArrayGetIndex(", "labels(0 * ArrayGetIndex(", "letsThePersonChooseAService"),
    QUOTES_NOT_ESCAPED("Or code = 34 Or code = 92 Then", "Or code = 92 Then", "takesWhatWasTypedIntoAnUnsavedEntry"),
    UMLAUTS_SENT_AS_THEY_ARE("If code < 32 Or code > 126 Or", "If code < 32 Or", "takesWhatWasTypedIntoAnUnsavedEntry"),
    PHONE_NOT_SENT_TO_THE_PAGE("InStr(\"/iOS/Android/\",", "InStr(\"/Symbian/\",", "sendsPhonesToThePage"),
    OFFLINE_TOLD_AS_A_NUMBER(
            "If number = ERR_CONNECT Then said", "If number = 1 Then said", "tellsThatThereIsNoConnection");

    /** The bug that is in the script now; null for none. JUnit runs the tests of one class in one thread. */
    private static final ThreadLocal<ScriptBug> PRESENT = new ThreadLocal<>();

    private final String right;
    private final String wrong;
    private final String test;

    ScriptBug(String right, String wrong, String test) {
        this.right = right;
        this.wrong = wrong;
        this.test = test;
    }

    /** The method of {@link NotesClientTest} that finds it. */
    String test() {
        return test;
    }

    /** Runs something with the bug in the script. */
    void during(Runnable run) {
        PRESENT.set(this);
        try {
            run.run();
        } finally {
            PRESENT.remove();
        }
    }

    /** An element as it is shipped, with the bug that is present, if any. @throws IllegalStateException if the script has changed there */
    static String in(String dxl) {
        ScriptBug present = PRESENT.get();
        if (present == null || !dxl.startsWith("<scriptlibrary")) {
            return dxl;
        }
        String right = escaped(present.right);
        if (!dxl.contains(right)) {
            throw new IllegalStateException(present + " is out of date: the script has no " + present.right);
        }
        return dxl.replace(right, escaped(present.wrong));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
