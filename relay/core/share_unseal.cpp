// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/share_unseal.h"

#include "relay/core/secret_file.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/slip39/words.h"

namespace rubber::relay {

ShareUnseal::ShareUnseal(std::string dataFolder, Clock& clock)
    : m_folder(std::move(dataFolder)), m_clock(clock) {
    const auto bytes = readSmallFile(shareLockPath(m_folder), 4096);
    if (!bytes) {
        if (bytes.error().code != ErrorCode::NotFound) m_trouble = bytes.error();
        return;
    }
    auto lock = ShareLock::parse(*bytes);
    if (lock)
        m_lock = std::move(*lock);
    else
        m_trouble = lock.error();
}

Status ShareUnseal::adopt(protocol::SharesStatus shares, const Secret& shareSecret, const Secret& masterKey) {
    ShareLock lock = ShareLock::make(std::move(shares), shareSecret, masterKey);
    TRY(writeSmallFile(shareLockPath(m_folder), lock.encode()));
    m_lock = std::move(lock);
    m_trouble.reset();
    end();
    return {};
}

std::optional<protocol::UnsealStatus> ShareUnseal::status() {
    if (m_attempt && m_clock.boot() >= m_attempt->until) end();
    if (!m_attempt) return std::nullopt;
    protocol::UnsealStatus status;
    status.given = static_cast<std::uint32_t>(m_attempt->shares.size());
    for (const auto& group : m_attempt->shares.groups())
        status.groups.push_back({group.number, group.have});
    status.expiresAt = m_attempt->expiresAt;
    return status;
}

void ShareUnseal::end() { m_attempt.reset(); }

Result<protocol::UnsealAttempt> ShareUnseal::attempt() {
    if (!m_lock) return fail(ErrorCode::NotFound, "no shares were made for this relay");
    if (!status()) {
        Attempt fresh;
        fresh.nonce = randomBytes(16);
        fresh.key = SealingKey::make();
        fresh.expiresAt = m_clock.wall() + kLifetime;
        fresh.until = m_clock.boot() + kLifetime;
        m_attempt = std::move(fresh);
    }
    protocol::UnsealAttempt answer;
    answer.attempt = m_attempt->nonce;
    answer.key = m_attempt->key.publicKey;
    answer.shares = m_lock->shares;
    answer.state = *status();
    return answer;
}

Result<std::optional<Secret>> ShareUnseal::give(const std::string& nonce, const std::string& ids,
                                                std::string_view box) {
    if (!m_lock || !status() || !equalConstantTime(m_attempt->nonce, nonce))
        return fail(ErrorCode::NotFound, "no_attempt: this attempt is over; begin a new one");
    const auto plain = openSealed(m_attempt->key, box);
    if (!plain)
        return fail(ErrorCode::Unauthorized, "box_refused: the share was not sealed for this attempt");
    TRY_LET(words, slip39::wordsBehind(*plain, ids + nonce + '\0'));
    TRY_LET(share, slip39::parseShare(words));
    if (share.facts.masking.id != m_lock->shares.set)
        return fail(ErrorCode::Invalid,
                    "share_other_set: this share is of set " + std::to_string(share.facts.masking.id) +
                        "; the relay wants those of set " + std::to_string(m_lock->shares.set));
    TRY(m_attempt->shares.add(std::move(share)));
    if (!m_attempt->shares.complete()) return std::optional<Secret>();
    // Whatever comes of it, what was collected ends here.
    const slip39::ShareSet shares = std::move(m_attempt->shares);
    end();
    const auto wrong = [] {
        return fail(ErrorCode::Unauthorized,
                    "shares_wrong: these shares together do not open the relay; all must be given again");
    };
    const auto secret = shares.combine();
    if (!secret) return wrong();
    auto masterKey = m_lock->open(*secret);
    if (!masterKey) return wrong();
    return std::optional<Secret>(std::move(*masterKey));
}

} // namespace rubber::relay
