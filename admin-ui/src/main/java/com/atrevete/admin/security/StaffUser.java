package com.atrevete.admin.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A member of staff who may sign in.
 *
 * @param stylist the professional she is, if she is one
 */
public record StaffUser(
    UUID id,
    String username,
    String passwordHash,
    Role role,
    @Nullable UUID stylist,
    String language,
    boolean active)
    implements UserDetails {

  /** What a member of staff may see. */
  public enum Role {
    MANAGER,
    STYLIST
  }

  public boolean isManager() {
    return role == Role.MANAGER;
  }

  public Locale locale() {
    return Locale.of(language);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public boolean isEnabled() {
    return active;
  }

  /** Never the hash. */
  @Override
  public String toString() {
    return "StaffUser[" + id + ", " + role + "]";
  }
}
