package id.go.paserkab.desa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets handlers behind a locked door take the {@link Member} as an argument, and open ones an
 * {@code Optional<Member>}, which loads the session.
 */
final class MemberArguments implements HandlerMethodArgumentResolver {

    private final Members members;

    MemberArguments(Members members) {
        this.members = members;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var member = members.current(http);
        return parameter.getParameterType() == Optional.class
                ? member
                : member.orElseThrow(() ->
                        new IllegalStateException(
                                "A handler that is open to anyone cannot count on a" + " member"));
    }
}
