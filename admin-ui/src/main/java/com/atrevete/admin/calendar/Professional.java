package com.atrevete.admin.calendar;

import java.util.UUID;

/** A professional with a column of her own. */
public record Professional(UUID id, String name, String colour) {}
