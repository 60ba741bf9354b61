package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
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
 * and whom they may see. A head of a dusun sees nobody until somebody says which dusun.
 */
final class ClerkArguments implements HandlerMethodArgumentResolver {

    private final Sights sights;

    ClerkArguments(Sights sights) {
        this.sights = sights;
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
            var membership = member.membership();
            var sight = sights.of(membership.subject(), membership.role() == Role.HAMLET_HEAD);
            return new Clerk(member.actor(), sight);
        }
        throw new IllegalStateException("Only a handler behind a locked door has a clerk");
    }
}
