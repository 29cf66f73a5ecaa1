package org.dominomeetings.standin.http.control;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.standin.Handles;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code /standin/handles}: the Domino objects that callers hold or have leaked. */
final class HandlesControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        Handles handles = call.place().handles();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("open", handles.open());
        answer.put("handedOut", handles.handedOut());
        answer.put("handedOutByType", handles.handedOutByType());
        answer.put(
                "leaked",
                handles.leaked().values().stream().mapToInt(Integer::intValue).sum());
        answer.put("leakedByType", handles.leaked());
        answer.put("misuse", handles.misuse());
        return answer;
    }
}
