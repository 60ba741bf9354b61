package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.register.Village;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets handlers take the face, or the village whose face it is, as an argument. */
final class FaceArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Face.class.isAssignableFrom(parameter.getParameterType())
                || parameter.getParameterType() == Village.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var face = Face.of(http);
        if (parameter.getParameterType() != Village.class) {
            return face;
        }
        if (face instanceof Face.OfVillage(var village)) {
            return village;
        }
        throw new IllegalStateException("No village on the face " + face.kind());
    }
}
