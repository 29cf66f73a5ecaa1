package org.dominomeetings.simulators;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds every place where a contract of ours says something else than a service's own description, but for leaving out
 * what is optional. Written as {@code operation | place | what}, so that a reviewed table can name each.
 */
public final class ContractComparison {
    private final Set<String> differences = new TreeSet<>();
    private final String prefix;
    private String operation;

    private ContractComparison(String prefix) {
        this.prefix = prefix;
    }

    /** @return all differences, in order */
    public static Set<String> compare(String ours, String theirs) {
        return compare(ours, "", theirs);
    }

    /**
     * @param prefix what stands before some of our paths, where the service's own description has it in a base URL
     * @return all differences, in order
     */
    public static Set<String> compare(String ours, String prefix, String theirs) {
        ContractComparison comparison = new ContractComparison(prefix);
        comparison.paths(parse(ours), parse(theirs));
        return comparison.differences;
    }

    private static OpenAPI parse(String text) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, List.of(), options);
        if (result.getOpenAPI() == null || !result.getMessages().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", result.getMessages()));
        }
        return result.getOpenAPI();
    }

    private void differ(String place, String what) {
        differences.add(operation + " | " + place + " | " + what);
    }

    private void paths(OpenAPI ours, OpenAPI theirs) {
        ours.getPaths().forEach((whole, item) -> {
            String path = whole.startsWith(prefix) ? whole.substring(prefix.length()) : whole;
            PathItem known = theirs.getPaths().getOrDefault(path, new PathItem());
            item.readOperationsMap().forEach((method, mine) -> {
                operation = method + " " + path;
                Operation other = known.readOperationsMap().get(method);
                if (other == null) {
                    differ("operation", "not described");
                    return;
                }
                parameters(mine, other);
                request(mine, other);
                answers(mine, other);
            });
        });
    }

    private void parameters(Operation ours, Operation theirs) {
        Map<String, Parameter> mine = byName(ours);
        Map<String, Parameter> others = byName(theirs);
        others.forEach((name, other) -> {
            if (Boolean.TRUE.equals(other.getRequired()) && !mine.containsKey(name)) {
                differ(name, "required parameter left out");
            }
        });
        mine.forEach((name, parameter) -> {
            Parameter other = others.get(name);
            if (other == null) {
                differ(name, "not described");
                return;
            }
            same(name, "required", truth(parameter.getRequired()), truth(other.getRequired()));
            schema(name, parameter.getSchema(), other.getSchema());
        });
    }

    private static Map<String, Parameter> byName(Operation operation) {
        Map<String, Parameter> parameters = new TreeMap<>();
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> parameters.put(parameter.getIn() + "." + parameter.getName(), parameter));
        }
        return parameters;
    }

    private void request(Operation ours, Operation theirs) {
        if (ours.getRequestBody() == null || theirs.getRequestBody() == null) {
            same("request", "present", ours.getRequestBody() != null, theirs.getRequestBody() != null);
            return;
        }
        same(
                "request",
                "required",
                truth(ours.getRequestBody().getRequired()),
                truth(theirs.getRequestBody().getRequired()));
        content(
                "request",
                ours.getRequestBody().getContent(),
                theirs.getRequestBody().getContent());
    }

    private void answers(Operation ours, Operation theirs) {
        ours.getResponses().forEach((status, answer) -> {
            var other = theirs.getResponses().get(status);
            if (other == null) {
                differ(status, "status not described");
            } else {
                content(status, answer.getContent(), other.getContent());
            }
        });
    }

    private void content(String place, Content ours, Content theirs) {
        boolean mineGiven = ours != null && !ours.isEmpty();
        boolean otherGiven = theirs != null && !theirs.isEmpty();
        if (!mineGiven || !otherGiven) {
            same(place, "body", mineGiven, otherGiven);
            return;
        }
        MediaType any = theirs.values().iterator().next();
        ours.forEach((type, mine) -> {
            if (!theirs.containsKey(type)) {
                differ(place, "media type " + type + " not described");
            }
            schema(place, mine.getSchema(), theirs.getOrDefault(type, any).getSchema());
        });
    }

    private void schema(String place, Schema<?> ours, Schema<?> theirs) {
        keywords(ours)
                .forEach((keyword, value) ->
                        same(place, keyword, value, keywords(theirs).get(keyword)));
        keywords(theirs)
                .forEach((keyword, value) -> same(place, keyword, keywords(ours).get(keyword), value));
        if (ours.getItems() != null && theirs.getItems() != null) {
            schema(place + "[]", ours.getItems(), theirs.getItems());
        }
        if (ours.getProperties() == null) {
            return;
        }
        same(place, "closed", Boolean.FALSE.equals(ours.getAdditionalProperties()), true);
        Map<String, Schema<?>> described = properties(theirs);
        properties(ours).forEach((name, property) -> {
            if (described.containsKey(name)) {
                schema(place + "." + name, property, described.get(name));
            } else {
                differ(place + "." + name, "not described");
            }
        });
        Set<String> mine = required(ours);
        Set<String> others = required(theirs);
        mine.stream().filter(name -> !others.contains(name)).forEach(name -> differ(place + "." + name, "required"));
        others.stream()
                .filter(name -> !mine.contains(name))
                .forEach(name -> differ(place + "." + name, "looser: not required"));
    }

    /** What a schema asks of a value, but for its members. Examples and descriptions do not count, nor do defaults. */
    private static Map<String, Object> keywords(Schema<?> schema) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("type", schema.getType());
        keywords.put("format", schema.getFormat());
        keywords.put("enum", schema.getEnum());
        keywords.put("pattern", schema.getPattern());
        keywords.put("nullable", schema.getNullable());
        keywords.put("minLength", schema.getMinLength());
        keywords.put("maxLength", schema.getMaxLength());
        keywords.put("minimum", schema.getMinimum());
        keywords.put("maximum", schema.getMaximum());
        keywords.put("minItems", schema.getMinItems());
        keywords.put("maxItems", schema.getMaxItems());
        keywords.values().removeIf(Objects::isNull);
        return keywords;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new TreeMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, (Schema<?>) property));
        }
        return properties;
    }

    private static Set<String> required(Schema<?> schema) {
        return new TreeSet<>(schema.getRequired() == null ? new ArrayList<>() : schema.getRequired());
    }

    private static boolean truth(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private void same(String place, String keyword, Object ours, Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            differ(place, keyword + " " + ours + (theirs == null ? "" : ", not " + theirs));
        }
    }
}
