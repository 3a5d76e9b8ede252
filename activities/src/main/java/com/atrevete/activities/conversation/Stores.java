package com.atrevete.activities.conversation;

import com.atrevete.persistence.booking.Holds;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.catalog.FaqStore;
import com.atrevete.persistence.conversation.BookingFactsReader;
import com.atrevete.persistence.conversation.ConversationStore;
import com.atrevete.persistence.conversation.Outbox;
import com.atrevete.persistence.customer.CustomerStore;
import com.atrevete.persistence.customer.CustomerVisits;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.persistence.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** The tables that a turn of conversation reads and writes. */
@Component
record Stores(
    ConversationStore conversations,
    Outbox outbox,
    CustomerStore customers,
    CustomerVisits visits,
    BookingFactsReader bookings,
    CatalogStore catalog,
    FaqStore faq,
    PolicyStore policies,
    AgendaStore agendas,
    Holds holds,
    EscalationStore escalations) {}
