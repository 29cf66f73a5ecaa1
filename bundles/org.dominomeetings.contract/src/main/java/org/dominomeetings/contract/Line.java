package org.dominomeetings.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;

/** What all requests of a test go through: it remembers them with their answers, and can change both on the way. */
final class Line implements HttpTransport {
    private final List<HttpRequest> sent = new ArrayList<>();
    private final List<HttpResponse> answers = new ArrayList<>();
    private HttpTransport transport;
    private UnaryOperator<HttpRequest> out = request -> request;
    private UnaryOperator<HttpResponse> back = answer -> answer;

    Line(HttpTransport transport) {
        this.transport = transport;
    }

    /** From now on another transport sends. */
    void over(HttpTransport other) {
        transport = other;
    }

    /** From now on the service gets, and its client is answered, what these make of it. */
    void changing(UnaryOperator<HttpRequest> requests, UnaryOperator<HttpResponse> theirAnswers) {
        out = requests;
        back = theirAnswers;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        sent.add(request);
        HttpResponse answer = back.apply(transport.send(out.apply(request)));
        answers.add(answer);
        return answer;
    }

    /** As the client sent them, with all that they carry, oldest first. */
    List<HttpRequest> sent() {
        return sent;
    }

    /** The answers to them that came whole, as the client got them. */
    List<HttpResponse> answers() {
        return answers;
    }

    HttpResponse lastAnswer() {
        return answers.get(answers.size() - 1);
    }
}
