package id.go.paserkab.desa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/** The forms that change nothing in a village, as their handlers say by {@link WritesNothing}. */
final class HarmlessForms {

    private final Supplier<List<PathPattern>> patterns;

    /** Asks for the mappings at the first form only, as they lean on the filters to be built. */
    HarmlessForms(Supplier<RequestMappingHandlerMapping> mappings) {
        this.patterns = SingletonSupplier.of(() -> patterns(mappings.get()));
    }

    boolean contain(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return patterns.get().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().hasMethodAnnotation(WritesNothing.class))
                .flatMap(handler -> patterns(handler.getKey()))
                .toList();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                ? Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream()
                : Stream.empty();
    }
}
