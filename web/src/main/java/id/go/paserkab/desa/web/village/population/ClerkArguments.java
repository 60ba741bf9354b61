package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.security.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets handlers of a village's office take the {@link Clerk} as an argument: the signed-in member
 * and whom they may see.
 */
final class ClerkArguments implements HandlerMethodArgumentResolver {

    private final Clerks clerks;

    ClerkArguments(Clerks clerks) {
        this.clerks = clerks;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Clerk.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(Member.class.getName(), RequestAttributes.SCOPE_REQUEST)
                instanceof Member member) {
            return clerks.of(member);
        }
        throw new IllegalStateException("Only a handler behind a locked door has a clerk");
    }
}
