// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/resume.h"
#include "relay/net/stream.h"

#include <functional>
#include <memory>
#include <string_view>

namespace rubber::relay {

/// One TCP connection with its read buffer, which a plain connection has only while there is something in it;
/// the client's or an upstream's. At most one read is under way, and it may stay under way while its owner
/// does something else: that is how a departing client is noticed while the upstream works, and how an idle
/// upstream connection notices that it was closed, at no cost in system calls. Loop thread only.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(TcpSocket socket, std::size_t bufferBytes)
        : m_stream(std::move(socket)), m_smallest(bufferBytes) {}

    Stream& stream() { return m_stream; }

    // Reading.
    std::string_view bytes() const {
        return {m_buffer.get() + m_begin, m_end - m_begin};
    } ///< Read and not yet consumed.
    void consume(std::size_t size);
    /// Takes the last bytes off again, for which their reader found another place; not while a read is under
    /// way.
    void dropLast(std::size_t size);
    /// Waits until bytes are added or the connection ends. An error once is an error for ever. Bytes handed
    /// out before may have moved: the caller looks at `bytes()` again. Without bytes where `wakeReader` was
    /// called.
    Awaitable<ErrorValue> more(std::size_t upTo);
    /// Starts a read that nobody waits for, if there is room for it: bytes handed out before stay where they
    /// are. When it ends while still nobody waits, `surprise` is called: bytes or an end.
    void readAhead(std::function<void()> surprise);
    /// Who waits in `more` goes on at once; the read stays under way.
    void wakeReader() { m_reader.wake(); }
    /// Keeps the read under way but forgets `surprise`.
    void forgetSurprise() { m_surprise = nullptr; }
    bool reading() const { return m_reading; }
    const ErrorValue& readError() const { return m_error; }
    /// Reads past the buffer into the caller's memory; only while no read is under way and the buffer is
    /// empty.
    auto readInto(asio::mutable_buffer target) { return m_stream.readSome(target, kAwait); }

    // Writing.
    /// Tries to write without waiting. True: nothing is left to do, `error` says how it went.
    bool writeNow(BufferList& buffers, ErrorValue& error);
    /// Writes the rest, waiting as the peer's window demands.
    Awaitable<ErrorValue> writeRest(const BufferList& buffers);
    bool writing() const { return m_writing; }

    // Ending. Pending operations of either direction end with an error soon after; nothing is called back
    // from inside.
    void reset(); ///< Drops what the kernel has not sent yet (RST).
    void close();
    void cancelReads();
    bool closed() const { return m_closed; }

private:
    void startRead();
    void readable(ErrorValue error);
    void giveBackEmpty();
    void readEnded(const ErrorValue& error, std::size_t size);
    void makeRoom(std::size_t upTo);

    Stream m_stream;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_smallest, m_capacity = 0, m_begin = 0, m_end = 0;
    bool m_reading = false, m_writing = false, m_closed = false;
    ErrorValue m_error;
    Waiter m_reader;
    std::function<void()> m_surprise;
};

/// Small sends are not delayed; dead peers are found by probes.
void tuneSocket(TcpSocket& socket);

} // namespace rubber::relay
