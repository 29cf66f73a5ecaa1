package org.dominomeetings.rest;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.operation.MeetingAnswer;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** {@code …/entries/{unid}/meeting}: the meeting of an entry. */
final class MeetingResource {
    private static final String SERVICE = "service";
    private static final String APPLY = "apply";

    /** Our code reads the saved document and writes it. */
    private static final String SERVER = "server";

    private final Assembly.Parts parts;

    MeetingResource(Assembly.Parts parts) {
        this.parts = parts;
    }

    /**
     * @param verb of the path for clients that can only POST, {@code update} or {@code delete}; else null
     */
    Answer answer(HttpServletRequest request, Caller caller, EntryRef ref, String verb) throws IOException {
        return MeetingAnswers.of(perform(request, caller, ref, verb), parts.providers, caller.locale());
    }

    private MeetingAnswer perform(HttpServletRequest request, Caller caller, EntryRef ref, String verb)
            throws IOException {
        String method = request.getMethod();
        if ("GET".equals(method) && verb == null) {
            return parts.meetings.read(ref);
        }
        if ("POST".equals(method) && verb == null) {
            Map<String, String> members = members(request, SERVICE, APPLY);
            return parts.meetings.create(caller, ref, required(members, SERVICE));
        }
        if ("PUT".equals(method) && verb == null || "POST".equals(method) && "update".equals(verb)) {
            members(request, APPLY);
            return parts.meetings.update(caller, ref);
        }
        if ("DELETE".equals(method) && verb == null || "POST".equals(method) && "delete".equals(verb)) {
            members(request, APPLY);
            return parts.meetings.delete(caller, ref);
        }
        throw MeetingProblem.of(ProblemCode.METHOD_NOT_ALLOWED, method);
    }

    /** The members of a request that changes something, once it is known to come from where it may. */
    private Map<String, String> members(HttpServletRequest request, String... known) throws IOException {
        Guard.check(request, parts.publicOrigins);
        // A DELETE may lose its body on the way (RFC 9110, 9.3.5), so the query will do.
        boolean inQuery = "DELETE".equals(request.getMethod()) && request.getParameter(APPLY) != null;
        Map<String, String> members = inQuery
                ? Collections.singletonMap(APPLY, request.getParameter(APPLY))
                : JsonMembers.read(request, known);
        if (!SERVER.equals(required(members, APPLY))) {
            throw MeetingProblem.of(ProblemCode.WRONG_VALUE, APPLY).field(APPLY);
        }
        return members;
    }

    private static String required(Map<String, String> members, String name) {
        String value = members.get(name);
        if (value == null) {
            throw MeetingProblem.of(ProblemCode.MISSING_MEMBER, name).field(name);
        }
        return value;
    }
}
