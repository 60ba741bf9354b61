package id.go.paserkab.desa.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** What is done when somebody leaves, by themselves or because the provider says so. */
@Component
class SignOut implements LogoutHandler {

    private final SignInDiary diary;
    private final ProviderLogout byProvider;

    SignOut(SignInDiary diary, ProviderLogout byProvider) {
        this.diary = diary;
        this.byProvider = byProvider;
    }

    LogoutHandler byProvider() {
        return byProvider;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication account) {
        if (account != null) {
            diary.wentOut(request, account);
        }
    }
}
